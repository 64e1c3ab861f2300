/** Where the text of a statute stands at e-Gov, the state's own collection; its law id is the address. */
export const egovAddress = (id: string): string => `https://laws.e-gov.go.jp/law/${id}`;
