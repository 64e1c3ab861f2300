/** The marks of the leak-path diagram as small drawings, for a legend in words beside it. */

const drawing = (content: string) =>
  `<svg class="diagram-mark" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true" focusable="false">${content}</svg>`;

const LEAK = '<path class="dg-leak" d="M1 10h30" fill="none" stroke="#c8351b" stroke-width="4"/>';

/** Inline SVG by mark, in the classes of the diagram; decorative, since the legend says it in words. */
export const LEGEND_MARKS = {
  leak: drawing(`${LEAK}<circle class="dg-ring" cx="16" cy="10" r="7" fill="#fff" stroke="#c8351b" stroke-width="3"/>`),
  dashed: drawing('<path class="dg-leak dg-unproven" d="M1 10h30" fill="none" stroke="#c8351b" stroke-width="4" stroke-dasharray="7 5"/>'),
  relation: drawing(
    '<path class="dg-relation" d="M1 10h24" fill="none" stroke="#1d1d1b"/><path class="dg-relation-head" d="m31 10-8-4v8Z"/>',
  ),
  gate: drawing(`${LEAK}<path class="dg-gate-open" d="M16 0v5.5M16 14.5v5.5" fill="none" stroke="#1d1d1b" stroke-width="3"/>`),
  held: drawing(`${LEAK}<path class="dg-gate-held" d="M16 1v18" fill="none" stroke="#0f766e" stroke-width="5"/>`),
  room: drawing('<rect class="dg-room" x="1.5" y="2.5" width="29" height="15" rx="3" fill="#f7f6f2" stroke="#8d8c84"/>'),
} as const;
