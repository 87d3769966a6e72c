import { build } from 'vite';
await build({ logLevel:'silent', configFile:false, build:{ lib:{ entry:process.argv[2], formats:['es'], fileName:'o'}, outDir:'/tmp/wt/ob', minify:false, emptyOutDir:true } });
