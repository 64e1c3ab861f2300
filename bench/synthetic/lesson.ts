/** The teaching material of a synthetic case. */
import type { z } from 'astro/zod';
import type { teaching } from '../../src/model/case.ts';
import type { Telling } from './telling.ts';
import { both } from './wording.ts';

export function teachingOf({ owner, ways, entry }: Telling): z.input<typeof teaching> {
  const [way] = ways;
  const wayJa = way?.node.label.ja ?? '外部';
  const wayEn = way?.node.label.en.toLowerCase() ?? 'outside';
  return {
    objectives: [
      both(
        `${owner.trade.store.ja}の権限を、仕事の範囲から説明できる。`,
        `Explain the rights to a ${owner.trade.store.en.toLowerCase()} by the work they are for.`,
      ),
      both('経路図の各段階で、効いたはずの対策を挙げられる。', 'Name for each station of the path the control that would have helped.'),
      both(
        '最初の兆候から公表までにすべきことを順に並べられる。',
        'Put in order what is to be done between the first sign and the notice.',
      ),
    ],
    questions: [
      {
        question: both(
          `元社員は${entry.did.ja}。どの時点で気づけたか。`,
          `The former worker ${entry.did.en}. When could this have been noticed?`,
        ),
        points: [
          both('申請に範囲が書かれていない時点', 'When the request did not say how far it went'),
          both('記録に通常と異なる量が残った時点', 'When an unusual volume stood in the log'),
        ],
      },
      {
        question: both(`${wayJa}への持ち出しを、自社ではどう止めるか。`, `How would your company stop the way by ${wayEn}?`),
        points: [
          both('技術で止めるものと、申告で止めるものを分ける', 'Tell apart what technology stops and what people must report'),
          both('例外の期限を確かめる', 'Check when exceptions end'),
        ],
      },
      {
        question: both(
          '最初の公表で件数を言えないとき、何を伝えるか。',
          'What do you say in a first notice while the number is not known?',
        ),
        points: [
          both('対象になり得る人と項目', 'Who may be concerned and which items'),
          both('次に知らせる日', 'The day of the next notice'),
        ],
      },
    ],
    runSheets: {
      five: [
        { minutes: 2, activity: both('経路図を示し、出口を一つ選ばせる', 'Show the path and have one way out chosen') },
        { minutes: 3, activity: both('自社の同じ出口を確かめる', 'Check the same way out in your own company') },
      ],
      twenty: [
        { minutes: 5, activity: both('経路図を順にたどる', 'Walk through the path') },
        { minutes: 10, activity: both('二組に分かれ、段階ごとに対策を選ぶ', 'Two groups choose a control for each station') },
        { minutes: 5, activity: both('選んだ理由を比べる', 'Compare the reasons') },
      ],
      sixty: [
        {
          minutes: 15,
          activity: both('本文を読み、時系列に誰が何を知っていたかを書く', 'Read the text and note along the timeline who knew what'),
        },
        { minutes: 30, activity: both('模擬の対策会議を開き、公表文を書く', 'Hold a mock meeting and draft the notice') },
        { minutes: 15, activity: both('公表文を実際のものと比べる', 'Compare the draft with the real notice') },
      ],
    },
  };
}
