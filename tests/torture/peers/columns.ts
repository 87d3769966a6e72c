import { allSubjects } from '../../bench/subjects';
import { chromiumBench } from '../chromium';
import { type Column, columnOf } from '../column';
import { tryPeer } from './tryPeer';

/** One browser for each peer, with nothing else in it. */
export async function peerColumns(port: number): Promise<Column[]> {
  const { subjects, remove } = await allSubjects();
  const columns: Column[] = [];
  for (const { name, dir, surface } of subjects) {
    if (!surface || surface.ours) continue;
    const bench = await chromiumBench(port, dir);
    columns.push({
      ...columnOf(bench),
      name,
      peer: true,
      tryIt: (scenario) => tryPeer(scenario, bench, surface),
    });
  }
  const [last] = columns.slice(-1);
  const close = last?.close;
  if (last && close)
    last.close = async () => {
      await close();
      remove();
    };
  return columns;
}
