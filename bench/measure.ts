/** Time and memory of this process. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Times {
  /** By the wall clock, seconds. */
  readonly wall: number;
  /** Of the processor, all threads, seconds: what other programs do meanwhile counts little. */
  readonly cpu: number;
}

export interface Timed<T> extends Times {
  readonly value: T;
}

/** Runs once. */
export async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { value, wall, cpu: (user + system) / 1e6 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Medians of several runs, after some that only warm up. */
export async function repeated(runs: number, warmUp: number, work: () => unknown): Promise<Times> {
  const all: Times[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const { wall, cpu } = await timed(work);
    if (run >= warmUp) all.push({ wall, cpu });
  }
  return { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that live objects take now, typed arrays included. */
export function liveBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
