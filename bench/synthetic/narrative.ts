/** The story of a synthetic case as MDX, one text a language. */
import type { Lang } from '../../src/model/text.ts';
import type { SourceKey } from './sources.ts';
import { sourcesOf } from './sources.ts';
import type { Telling } from './telling.ts';

type Paragraph = Record<Lang, string>;

interface Section {
  id: string;
  title: Record<Lang, string>;
  paragraphs: Paragraph[];
}

/** @returns the text in a language, every statement with its citation */
export function narrativeOf(telling: Telling, lang: Lang): string {
  const { id } = sourcesOf(telling);
  const cite = (standing: string, ...keys: SourceKey[]) =>
    `<Cite standing="${standing}" sources="${keys.map((key) => id[key]).join(' ')}" />`;
  return sections(telling, cite)
    .map(({ id: anchor, title, paragraphs }) =>
      [...(anchor ? [`### ${title[lang]} {#${anchor}}`] : []), ...paragraphs.map((paragraph) => paragraph[lang])].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function sections(
  { owner, contractor, operator, entry, ways, taker, stages, convicted, chance }: Telling,
  cite: (standing: string, ...keys: SourceKey[]) => string,
): Section[] {
  const [own, con, ope] = [owner.short, contractor.short, operator.short];
  const [way] = ways;
  const leaving = 4 + stages.length;
  const opening = chance.pick([
    {
      ja: 'この事例では、見てよい者が、見てよい理由のないときに見ていた。',
      en: 'In this case somebody who was allowed to look did so when there was no reason to.',
    },
    { ja: 'この事例の出口は、便利のために残されていた例外だった。', en: 'The way out in this case was an exception kept for convenience.' },
    {
      ja: '記録はすべて残っていた。読む者がいなかっただけである。',
      en: 'Everything stood in the logs; there was only nobody to read them.',
    },
  ]);
  return [
    {
      id: '',
      title: { ja: '', en: '' },
      paragraphs: [
        {
          ja: `${opening.ja}${own.ja}の${owner.trade.label.ja}が元社員の手で持ち出され、会社は<Figure n="2" />に及ぶと公表した。${cite('stated', 'notice2')}最初に公表された数は<Figure n="1" />で、対象となった人は<Figure n="3" />とされる。${cite('stated', 'notice', 'report')}`,
          en: `${opening.en} ${own.en}'s ${owner.trade.label.en.toLowerCase()} were taken out by a former worker, and the company announced <Figure n="2" />. ${cite('stated', 'notice2')} The number first given was <Figure n="1" />; the people concerned are put at <Figure n="3" />. ${cite('stated', 'notice', 'report')}`,
        },
      ],
    },
    {
      id: 'entrusted',
      title: { ja: '託されていた仕事', en: 'The work entrusted' },
      paragraphs: [
        {
          ja: `${own.ja}は、${owner.trade.store.ja}の運用を${ope.ja}に、日々の作業を${con.ja}に任せていた。元社員はその現場で働き、作業のための権限を持っていた。${cite('stated', 'report')}権限は担当が変わった後も残っていたと、会社は認めている。${cite('admitted', 'report')}`,
          en: `${own.en} had left the running of its ${owner.trade.store.en.toLowerCase()} to ${ope.en} and the daily work to ${con.en}. The former worker was on the spot and held the rights the work called for. ${cite('stated', 'report')} The company admits that the rights stayed when the work had changed hands. ${cite('admitted', 'report')}`,
        },
        {
          ja: `作業の場所を委託元が確かめたことはなかった。${cite('stated', 'regulator')}委託の段が深くなるほど、誰が何をできるのかは見えにくくなる。ある弁護士はそこに原因を見る。${cite('opinion', 'note')}`,
          en: `The entrusting company had never looked at the place of work. ${cite('stated', 'regulator')} The deeper the tiers, the harder it is to see who can do what; one lawyer sees the cause there. ${cite('opinion', 'note')}`,
        },
      ],
    },
    {
      id: 'way-out',
      title: { ja: '出口まで', en: 'To the way out' },
      paragraphs: [
        {
          ja: `<Event id="first-login" />、元社員は${entry.did.ja}（<Step n="1" />）。条件を変えながら検索を繰り返し（<Step n="2" />）、結果を手元に集めた（<Step n="3" />）。${cite('stated', 'report', 'notice2')}量が少しずつであったため、警告は出なかったとみられる。${cite('derived', 'report')}`,
          en: `On <Event id="first-login" /> the former worker ${entry.did.en} (<Step n="1" />), searched again and again under changing conditions (<Step n="2" />) and gathered the results (<Step n="3" />). ${cite('stated', 'report', 'notice2')} As each portion was small, no warning seems to have been raised. ${cite('derived', 'report')}`,
        },
        {
          ja: `起訴状によれば、元社員はその後${way?.did.ja ?? ''}（<Step n="${leaving}" />）。${taker.label.ja}に渡されたのは<Event id="passed-on" />までのことだという。${cite('alleged', 'charge', 'arrest')}対価があったかどうかは、どの資料にも書かれていない。${cite('derived', 'charge')}`,
          en: `According to the indictment the former worker then ${way?.did.en ?? ''} (<Step n="${leaving}" />); data are said to have been passed on until <Event id="passed-on" />. ${cite('alleged', 'charge', 'arrest')} Whether anything was paid stands in no source. ${cite('derived', 'charge')}`,
        },
      ],
    },
    {
      id: 'found-out',
      title: { ja: '発覚と公表', en: 'Discovery and notice' },
      paragraphs: [
        {
          ja: `最初に気づいたのは会社ではなかった。<Event id="enquiries" />、心当たりのない勧誘が届いたという問い合わせが続き、調査が始まった。${cite('stated', 'notice')}持ち出しが確かめられたのは<Event id="confirmed" />で、公表は<Event id="notice" />だった。${cite('stated', 'notice', 'first')}間が空いたことには、利用者の団体から批判が出た。${cite('reported', 'weekly')}`,
          en: `It was not the company that noticed first. From <Event id="enquiries" /> customers asked about approaches they could not explain, and an inquiry began. ${cite('stated', 'notice')} The taking out was confirmed on <Event id="confirmed" /> and disclosed on <Event id="notice" />. ${cite('stated', 'notice', 'first')} A customers’ association criticised the time this took. ${cite('reported', 'weekly')}`,
        },
      ],
    },
    {
      id: 'law',
      title: { ja: '法の対応', en: 'What the law did' },
      paragraphs: [
        {
          ja: `個人情報保護委員会は<Event id="guidance" />に指導した。安全管理措置と委託先の監督が対象である。${cite('stated', 'regulator')}元社員は<Event id="arrest" />に逮捕され、<Event id="indictment" />に起訴された。${cite('reported', 'arrest', 'charge')}${convicted ? `裁判所は、管理されていた秘密を任務に背いて複製したと認めた。罰金は<Figure n="4" />である。${cite('found', 'judgment')}` : `判決は、確認できた公開資料には見当たらない。${cite('derived', 'charge')}`}`,
          en: `The Personal Information Protection Commission gave guidance on <Event id="guidance" />, on security measures and the supervision of contractors. ${cite('stated', 'regulator')} The former worker was arrested on <Event id="arrest" /> and indicted on <Event id="indictment" />. ${cite('reported', 'arrest', 'charge')} ${convicted ? `The court found that kept secrets had been copied in breach of duty; the fine was <Figure n="4" />. ${cite('found', 'judgment')}` : `No judgment was found in the public sources consulted. ${cite('derived', 'charge')}`}`,
        },
        {
          ja: `利用者<Figure n="7" />が<Figure n="5" />を求めて<Event id="suit" />に提訴した。${cite('reported', 'suit')}裁判所は1人当たり<Figure n="6" />を命じた。${cite('reported', 'award')}`,
          en: `On <Event id="suit" /> <Figure n="7" /> of the customers sued for <Figure n="5" />. ${cite('reported', 'suit')} The court ordered <Figure n="6" />. ${cite('reported', 'award')}`,
        },
      ],
    },
    {
      id: 'stopped',
      title: { ja: '何があれば止まったか', en: 'What would have stopped it' },
      paragraphs: [
        {
          ja: `権限の棚卸しがあれば、入口で止まった。例外に期限があれば、出口で止まった。記録を読む者がいれば、続かなかった。いずれも会社が後から計画に加えたものである。${cite('stated', 'notice2', 'local')}`,
          en: `A stock-taking of rights would have stopped it at the entrance, an end date for exceptions at the way out, and a reader of the logs would have kept it from going on. The company has since put all three into its programme. ${cite('stated', 'notice2', 'local')}`,
        },
      ],
    },
  ];
}
