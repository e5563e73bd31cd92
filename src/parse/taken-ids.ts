/** Ids that are given once: whoever asks for one that is taken gets it with a number behind, from 2. */
export class TakenIds {
  /** how far the numbers behind each id have been given */
  readonly #given = new Map<string, number>();

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.#given.set(id, 1);
  }

  /**
   * The id itself, or the first of its numbered forms that is free; taken from now on.
   * @param numbered the id with a number
   */
  own(id: string, numbered: (number: number) => string = (number) => `${id}~${number}`): string {
    let number = this.#given.get(id) ?? 0;
    let free = id;
    while (this.#given.has(free)) free = numbered(++number);
    this.#given.set(id, Math.max(number, 1));
    this.#given.set(free, 1);
    return free;
  }
}
