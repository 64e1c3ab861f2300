/** Words around the kept texts of revisions. */
export const revisionsJa = {
  'revision.kept': 'この版の全文',
  'revision.title': '{title}（{date}の版）',
  'revision.text':
    '事例{id}の{date}時点の全文です。引用を確かめられるよう、当時のまま残しています。各部分のアンカー（#step-4 など）は、事例のページと同じです。',
  'revision.idText': '{revision}は、事例{id}の{date}の版を示す恒久的な識別番号です。事例がその後に改訂されても、この版の本文は残ります。',
  'revision.note': 'この版で改めた点',
  'revision.today': '現在の版を読む',
  'revision.data': 'データ（JSON）',
} as const;

export const revisionsEn: Record<keyof typeof revisionsJa, string> = {
  'revision.kept': 'full text of this version',
  'revision.title': '{title} (version of {date})',
  'revision.text':
    'The full text of case {id} as of {date}, kept as it was so that citations can be checked. Its parts have the same anchors as on the page of the case, such as #step-4.',
  'revision.idText':
    '{revision} is the permanent id of case {id} in its version of {date}. The text of this version stays, whatever is revised later.',
  'revision.note': 'What changed in this version',
  'revision.today': 'Read the current version',
  'revision.data': 'Data (JSON)',
};
