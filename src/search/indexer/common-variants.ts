/** Spellings and synonyms of everyday words, which need no entry in the glossary. */
import type { Lang } from '../../model/text.ts';

interface Variants {
  forms: string[];
  /** See TermEntry. */
  broad?: string[];
}

export const COMMON: Record<Lang, readonly Variants[]> = {
  ja: [
    { forms: ['スマートフォン', 'スマホ', '携帯電話', 'ケータイ'], broad: ['携帯電話', 'ケータイ'] },
    { forms: ['パソコン', 'PC', 'パーソナルコンピュータ'] },
    { forms: ['遠隔', 'リモート'] },
    { forms: ['私物', '個人所有', '私有'] },
    { forms: ['私用', '個人用', 'プライベート'], broad: ['プライベート'] },
    { forms: ['コールセンター', 'コールセンタ', '電話窓口'], broad: ['電話窓口'] },
    { forms: ['子ども', '子供', 'こども'] },
    { forms: ['問い合わせ', '問合せ', '問合わせ'] },
    { forms: ['引き渡し', '引渡し', '引渡'] },
    { forms: ['売り渡し', '売渡し', '売却'], broad: ['売却'] },
    { forms: ['取り消し', '取消し', '取消'] },
    { forms: ['差し止め', '差止め', '差止'] },
    { forms: ['申し立て', '申立て', '申立'] },
    { forms: ['謝罪', 'お詫び', 'おわび', '陳謝'] },
    { forms: ['最高裁', '最高裁判所'] },
    { forms: ['東京地裁', '東京地方裁判所'] },
    { forms: ['東京高裁', '東京高等裁判所'] },
  ],
  en: [
    { forms: ['smartphone', 'mobile phone', 'cell phone'] },
    { forms: ['call centre', 'call center'] },
    { forms: ['programme', 'program'] },
    { forms: ['organisation', 'organization'] },
    { forms: ['e-mail', 'mail'], broad: ['mail'] },
    { forms: ['prison', 'jail'], broad: ['jail'] },
    { forms: ['lawsuit', 'suit', 'action'], broad: ['action'] },
    { forms: ['whistleblower', 'whistle-blower'] },
  ],
};
