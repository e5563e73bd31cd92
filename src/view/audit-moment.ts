/** A moment in the reader's own time as 2024-03-05 14:07, the same in both languages; other text stays as it is. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
