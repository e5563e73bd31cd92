import type { Language } from "./language";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO date as people write it: 2023年6月27日, 27 June 2023. What is no ISO date is returned as it is. */
export function dateText(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (language === "zh") return `${year}年${month}月${day}日`;
  return `${day} ${months[month - 1] ?? month} ${year}`;
}

/** A month or a year as people write it: 2023年6月, June 2023; 2023年, 2023. */
export function periodText(key: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(key);
  if (!match) return key;
  const month = match[2] === undefined ? null : Number(match[2]);
  if (language === "zh") return `${match[1]}年${month === null ? "" : `${month}月`}`;
  return month === null ? `${match[1]}` : `${months[month - 1] ?? month} ${match[1]}`;
}
