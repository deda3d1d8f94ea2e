/** The message of anything thrown. By shape: an error may come from another realm, where `instanceof Error` is false. */
export function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return String(error);
}
