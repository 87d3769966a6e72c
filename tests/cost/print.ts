import { lookCost } from './lookCost';

/** `npm run cost`: what one look costs, beside the bare query for the same kinds of element. */
console.log('| nodes | look (ms) | bare query (ms) | ratio |\n| ---: | ---: | ---: | ---: |');
for (const { nodes, look, bare } of await lookCost([1000, 10_000, 100_000])) {
  console.log(
    `| ${nodes} | ${look.toFixed(1)} | ${bare.toFixed(1)} | ${(look / bare).toFixed(1)} |`,
  );
}
