/**
 * Why a message of the linter is no fault; undefined where it may be one. `code` gives the built
 * code around the place. The same reasons stand in docs/reviewers.md.
 */
export function reasonFor(message: { code: string }, code: () => string): string | undefined {
  const preact = /\.innerHTML=\w+\.__html/;
  if (message.code === 'UNSAFE_VAR_ASSIGNMENT' && preact.test(code())) {
    return 'Preact’s own path for dangerouslySetInnerHTML, which nothing here uses';
  }
  return undefined;
}
