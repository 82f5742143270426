// What the fields and the staff's report weigh in a merchant's bundle: minified, then gzip and brotli. React is the page's own.
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const fields = "export { CardNumberField, ExpiryField, SecurityCodeField } from '@flipside/react';";
const bundles = {
  'three fields': fields,
  'three fields and cardRules': `${fields} export { cardRules } from '@flipside/react/hook-form';`,
  'three fields, cardRules and React Hook Form': `${fields} export { cardRules } from '@flipside/react/hook-form'; export { useForm } from 'react-hook-form';`,
  'CardForm, with every field': "export { CardForm } from '@flipside/react';",
  'ThreeDSMethod, ThreeDSChallenge and the browser’s data':
    "export { ThreeDSMethod, ThreeDSChallenge, collectBrowserData } from '@flipside/react';",
  "VerificationReport, on the staff's page": "export { VerificationReport } from '@flipside/react';",
};

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

console.log(`${''.padEnd(56)}minified       gzip     brotli`);
for (const [name, source] of Object.entries(bundles)) {
  const code = Buffer.from(await bundle(source));
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(
    name.padEnd(54),
    kilobytes(code.length),
    ' ',
    kilobytes(gzipSync(code, { level: 9 }).length),
    kilobytes(brotli.length),
  );
}

async function bundle(source) {
  const entry = resolve('flipside-size');
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'size',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/)/, /^react-dom($|\/)/],
      },
    },
  }).then((result) => (Array.isArray(result) ? result[0] : result));
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}
