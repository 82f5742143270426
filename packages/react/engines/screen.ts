import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { Point } from './page/points.ts';

/** A virtual screen with a mouse. */
export interface Screen {
  /** What programs find it by: `DISPLAY`. */
  readonly name: string;
  /** Presses at one place, moves to another and lets go there, as slowly as a hand: in pixels of the screen. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly moveTo: (place: Point) => Promise<void>;
  readonly end: () => void;
}

const run = promisify(execFile);

/** Starts Xvfb. */
export async function startScreen(xvfb: string, xdotool: string): Promise<Screen> {
  // It chooses a number that is free and writes it down.
  const running = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(running.stdout, 'data')) as [Buffer];
  const name = `:${number.toString().trim()}`;
  const mouse = (...steps: readonly string[]) => run(xdotool, [...steps], { env: { ...process.env, DISPLAY: name } });

  return {
    name,
    moveTo: async (to) => void (await mouse(...place(to))),
    drag: async (from, to) => {
      const steps = [0.02, 0.05, 0.1, 0.3, 0.6, 0.9, 1].map((part) => ({
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
      }));
      await mouse(
        ...place(from),
        'mousedown',
        '1',
        'sleep',
        '0.1',
        ...steps.flatMap(place),
        ...place(to),
        'mouseup',
        '1',
        'sleep',
        '0.2',
      );
    },
    end: () => running.kill(),
  };
}

const place = ({ x, y }: Point) => ['mousemove', String(Math.round(x)), String(Math.round(y)), 'sleep', '0.05'];
