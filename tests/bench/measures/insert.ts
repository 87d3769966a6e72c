import { pause, type Tab } from '../chrome';
import { atRest, evaluate, read } from '../visit';

/** Thread milliseconds of script while 10,000 elements come, 200 a frame, the page's own included. */
export async function insertions(tab: Tab): Promise<number> {
  const { script } = await read(tab);
  await evaluate(tab, insert);
  await pause(1700); // longer than the longest pause between two looks
  await atRest(tab);
  return (await read(tab)).script - script;
}

function insert(): Promise<void> {
  return new Promise((done) => {
    const fill = document.querySelector('#fill');
    let frames = 50;
    const step = () => {
      for (let count = 0; count < 200; count++) {
        const added = document.createElement('p');
        added.textContent = 'Some words';
        fill?.append(added);
      }
      if (--frames > 0) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
}
