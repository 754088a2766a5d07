/** How far into a recording something is, as players show it: "12:03", "1:02:03". */
export function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [whole / 3600, (whole / 60) % 60, whole % 60].map(Math.floor);
  const padded = [minutes, rest].map((part) => String(part).padStart(2, '0'));
  return hours ? [hours, ...padded].join(':') : `${minutes}:${padded[1]}`;
}
