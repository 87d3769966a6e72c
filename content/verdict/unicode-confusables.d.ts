/** The package ships its types under a name that no compiler looks for (`index.ts.d`). */
declare module 'unicode-confusables' {
  /** Each character of a text replaced by the one it is mistaken for, after UTS #39. */
  export function rectifyConfusion(text: string): string;
}
