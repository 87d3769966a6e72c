/**
 * Facts about the carrier that the guide prints, each once. Grade A: several independent
 * sources agree; B: one good source; C: weak. Only A and B are shown to users.
 */
interface Fact<T> {
  value: T;
  grade: 'A' | 'B' | 'C';
  /** Month of the last check, ISO 8601. */
  checked: string;
}
