// Says to Node that what lies in `dist/cjs` is CommonJS: the package around it says that its files are modules.
import { writeFileSync } from 'node:fs';

writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n');
