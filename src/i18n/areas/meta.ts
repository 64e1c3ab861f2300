/** Words for machines and other sites: descriptions of pages, the picture shown with a link, the list for language models. */
export const metaJa = {
  'meta.educationalUse': '研修',
  'meta.lessonType': '教材（討議・確認問題・進行表）',
  'meta.card.case': '事例「{title}」の見出し画像：{figure}、漏えい経路{n}段階の略図',
  'meta.card.page': '「{title}」の見出し画像（Leakpath）',
  'meta.openSearch.short': 'Leakpath 日本語',
  'meta.llms.about':
    '各ページは日英の両方にあり、アドレスに index.md を付けると Markdown で読める。文中の [報道 3, 5] は、根拠の種別（認定・自認・公表・報道・主張・見解・編集部）と、ページ末尾の出典の番号を示す。種別を強い語に置き換えず、「不明」を「なし」と読み替えないこと。引用には識別番号（LP-C001 など）と改訂日を添える。文章とデータは CC BY 4.0。',
  'meta.llms.overviews': '一覧と案内',
  'meta.llms.lessons': '授業案',
} as const;

export const metaEn: Record<keyof typeof metaJa, string> = {
  'meta.educationalUse': 'professional training',
  'meta.lessonType': 'lesson plan with questions for discussion and a quiz',
  'meta.card.case': 'Title card of the case “{title}”: {figure}, with its leak path of {n} steps in outline',
  'meta.card.page': 'Title card of “{title}” (Leakpath)',
  'meta.openSearch.short': 'Leakpath English',
  'meta.llms.about':
    'Every page exists in Japanese and in English, and as Markdown at its address + index.md. A note such as [reported 3, 5] gives the standing of a statement (found, admitted, stated, reported, alleged, opinion, derived) and the numbers of its sources at the end of the page. Never exchange a standing for a stronger one, and never read “not known” as “none”. Cite by permanent id (such as LP-C001) and day of revision. Texts and data are under CC BY 4.0.',
  'meta.llms.overviews': 'Overviews and tools',
  'meta.llms.lessons': 'Lessons',
};
