/** The files that the faults picked by hand are put into. */
const facts = (slug: string) => `content/cases/${slug}/case.yaml`;
const english = (slug: string) => `content/cases/${slug}/en.mdx`;
const japanese = (slug: string) => `content/cases/${slug}/ja.mdx`;

export const BENESSE = facts('benesse');
export const DOCOMO = facts('ntt-docomo');
export const IBM = facts('ibm-china');
export const KAPPA = facts('kappa-sushi');
export const NTT_WEST = facts('ntt-west');
export const RAKUTEN = facts('rakuten-mobile');
export const BENESSE_EN = english('benesse');
export const DOCOMO_EN = english('ntt-docomo');
export const IBM_EN = english('ibm-china');
export const KAPPA_EN = english('kappa-sushi');
export const NTT_WEST_EN = english('ntt-west');
export const RAKUTEN_EN = english('rakuten-mobile');
export const BENESSE_JA = japanese('benesse');
export const DOCOMO_JA = japanese('ntt-docomo');
export const IBM_JA = japanese('ibm-china');
export const KAPPA_JA = japanese('kappa-sushi');
export const NTT_WEST_JA = japanese('ntt-west');
export const RAKUTEN_JA = japanese('rakuten-mobile');
