/**
 * Advance widths of the printable ASCII characters (space to tilde) in thousandths of an em.
 * Calibri and Georgia are measured in Carlito and Gelasio, which are made to have the same widths. Yu Gothic and Yu Mincho
 * are not free to measure: their Latin letters are taken a tenth wider than those of Noto Sans JP Bold, which is wider than either.
 */
const table = (widths: string): readonly number[] => widths.split(' ').map(Number);

const CALIBRI = table(
  '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498',
);
const CALIBRI_BOLD = table(
  '226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498',
);
const GEORGIA = table(
  '241 331 412 643 610 817 710 215 375 375 472 643 270 374 270 469 614 430 559 552 565 528 566 502 596 566 313 313 643 643 643 479 929 671 654 642 749 653 599 725 815 390 518 694 604 927 767 744 610 744 702 561 619 756 667 976 710 615 602 375 469 375 643 643 500 504 560 454 574 483 325 509 582 293 292 536 286 881 591 539 571 560 410 432 345 575 497 737 505 492 444 430 375 430 643',
);
const GEORGIA_BOLD = table(
  '254 376 510 703 641 879 799 269 447 447 482 703 328 379 328 472 701 490 626 625 649 599 648 554 676 648 367 367 703 703 703 548 967 758 757 715 834 721 671 807 913 446 595 817 686 1023 839 820 701 820 797 649 684 833 762 1126 809 732 689 447 472 447 703 703 500 596 646 531 663 572 393 577 680 354 346 632 344 1016 690 636 658 648 520 513 397 677 567 863 588 562 525 500 388 500 703',
);
const YU = table(
  '250 407 631 649 649 1059 814 358 416 416 558 649 358 407 358 426 649 649 649 649 649 649 649 649 649 649 358 358 649 649 649 565 1108 705 749 722 785 677 644 789 833 363 625 755 636 938 824 847 734 847 750 686 688 823 681 1007 690 638 674 416 426 416 649 624 689 650 708 580 708 639 409 657 704 334 337 664 347 1060 705 689 708 708 481 545 463 701 634 949 618 631 562 416 326 416 649',
);

/** The faces of the decks: one for running text and one for headings in each language. */
export type Face = 'body-ja' | 'head-ja' | 'body-en' | 'head-en';

const WIDTHS: Record<Face, { regular: readonly number[]; bold: readonly number[] }> = {
  'body-ja': { regular: YU, bold: YU },
  'head-ja': { regular: YU, bold: YU },
  'body-en': { regular: CALIBRI, bold: CALIBRI_BOLD },
  'head-en': { regular: GEORGIA, bold: GEORGIA_BOLD },
};

/** Names that PowerPoint on Windows and on a Mac both have. */
export const TYPEFACE: Record<Face, string> = {
  'body-ja': 'Yu Gothic',
  'head-ja': 'Yu Mincho',
  'body-en': 'Calibri',
  'head-en': 'Georgia',
};

/** Letters beyond ASCII that are no wider than a wide Latin letter: accents, dashes, quotation marks. */
const HALF = /[\u00a0-\u024f\u2010-\u203f\u20ac\u2122\u2192\u2212]/u;
const HALF_WIDTH = 620;
/** Dashes, arrows and the like are an em wide in Japanese faces. */
const FULL_WIDTH = 1000;

/** Width of one character in thousandths of an em, never less than it is drawn. */
export function charWidth(char: string, face: Face, bold: boolean): number {
  const code = char.codePointAt(0) ?? 0;
  // A space that does not break is as wide as one that does.
  if (code === 0xa0) return charWidth(' ', face, bold);
  if (code >= 32 && code < 127) return WIDTHS[face][bold ? 'bold' : 'regular'][code - 32] ?? FULL_WIDTH;
  if (face.endsWith('-en') && HALF.test(char)) return code === 0x2014 || code === 0x2192 ? FULL_WIDTH : HALF_WIDTH;
  // Latin with accents is narrow in Japanese faces too; everything else is a full em.
  return /[\u00c0-\u024f]/u.test(char) ? HALF_WIDTH : FULL_WIDTH;
}
