// Processor time of a process, and of PostgreSQL with all its children, in seconds. Linux only; elsewhere null.
import fs from 'node:fs';

const ticks = 100;
const stat = (pid) => {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), own: (Number(fields[11]) + Number(fields[12])) / ticks, reaped: (Number(fields[13]) + Number(fields[14])) / ticks };
  } catch {
    return null;
  }
};

export const cpuOf = (pid) => stat(pid)?.own ?? null;

export function cpuOfFamily(pid) {
  const head = stat(pid);
  if (!head) return null;
  const children = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => stat(name)).filter((child) => child?.parent === pid);
  return children.reduce((sum, child) => sum + child.own, head.own + head.reaped);
}
