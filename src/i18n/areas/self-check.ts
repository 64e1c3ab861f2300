/** What the printed self-check sheet says of itself. */
export const selfCheckJa = {
  'selfCheck.credit': '{name}「{title}」{date}現在の事例による　{url}　CC BY 4.0',
} as const;

export const selfCheckEn: Record<keyof typeof selfCheckJa, string> = {
  'selfCheck.credit': '{name}, “{title}”, drawn from the cases as of {date} · {url} · CC BY 4.0',
};
