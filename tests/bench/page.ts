/** docs/bench.md: how the figures came about, and the figures. */
export function page(tables: string): string {
  return `# The guide beside four tour libraries

Made by \`npm run bench\`; [bench.json](bench.json) has every sample.

![Bytes, times and heap of the guide and of four tour libraries](bench.svg)

## How

- **The same way in.** Ours is the built extension as it ships. Each peer is a library with the smallest adapter, in an extension of its own that does nothing else: a content script in an isolated world, at the same moment, on the same pages; its style sheet comes by the manifest. A page script would have spared a peer the world of its own (the column "an empty script" tells what that costs), but an extension cannot ship one.
- **What is compared is not the same work.** A peer is told which element to point at; ours has to find out what the page is. A peer points at once; ours says what to press at once, and draws its ring when asked. So "hint" is what says what to press, and whatever is told "with ring" was measured after a real press on the panel's button. In all, the ring was checked to be around the control; a turn in which it was not, or in which the ring was lost while scrolling, was measured again, up to three times, and then left out: the last row tells how many turns each has.
- **Peers as they come.** Their defaults, but for what the task asks: the ring stands six pixels off, a press beside it does not end it, and where a library can wait for its control it does. Its own animations stay. A hint counts as painted with its first frame, however transparent.
- **The page** is a tiny refill page filled up with boxes, paragraphs, lists and links. It has no script of its own, and nothing of the driver is in it before the figures are read: raw DevTools protocol over a pipe.
- **Figures.** Script is what the thread itself spent (thread ticks) until three seconds after loading at the latest; heap is after two collections; painted is from the start of the first script of the extension to the frame after which the hint is in the page, by the browser's trace. Exact are bytes, nodes, listeners; heap ± 2 kB; script and painted fair to a quarter. Task time and load time are not told: they vary too much.
- **Turns.** The rivals take turns; every turn has a browser with a new profile.

## Figures

${tables}

## Where a goal is missed, and why

- **Against the peers, in bytes, script, heap and painted.** A peer is told where to point. Ours has to find out which of fifteen kinds of page it stands on, in whatever words: a third of what comes into a page are English ones (those of another language come where it is spoken), and a first look has to put them into an index, gather what can be seen, and weigh it. A look at a page that is known costs what "one look" says.
- **Painted** waits as well: ours looks when the page is idle, so that nothing of the page waits for it, and what it says comes by message from a worker that may have to start.
- **A page with nothing to say** costs a whole first look. What was tried instead is told in [no watcher](decisions/no-watcher.md).
- **10,000 insertions**: any of them may be the next step, so ours looks again, for at most a twenty-fourth of the time.
- **Listeners**: half of them keep keys and presses in the panel from the page ([traps](traps.md), 8).
- **Style**: the panel is a page of text, a peer's box a line or two.
`;
}
