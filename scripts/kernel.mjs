// Compiles the kernel's AssemblyScript into the TypeScript file that carries its bytes. With --check it only says whether
// the file is what the source compiles to, for the tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('../src/learning/kernel/', import.meta.url));
const target = `${folder}kernel-bytes.ts`;

const { error, stderr, binary } = await compile();
if (error) {
  console.error(`The kernel does not compile:\n${stderr.toString()}`);
  process.exitCode = 1;
} else {
  const text = `// Compiled from assembly/kernel.ts by \`npm run kernel\`; don't edit.\nexport const KERNEL_BASE64 =\n  '${Buffer.from(binary).toString('base64')}';\n`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'src/learning/kernel/kernel-bytes.ts is not what assembly/kernel.ts compiles to: npm run kernel',
    );
    process.exitCode = 1;
  }
}

async function compile() {
  let binary = new Uint8Array();
  const result = await asc.main(
    [
      'assembly/kernel.ts',
      ...['--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub'],
      ...['--enable', 'simd', '--enable', 'threads', '--importMemory', '--sharedMemory'],
      // In pages of 64 KiB: the most is 2 GiB, so that every address fits a signed 32-bit number.
      ...['--initialMemory', '1', '--maximumMemory', '32768'],
    ],
    {
      readFile: (name) => {
        try {
          return readFileSync(`${folder}${name}`, 'utf8');
        } catch {
          // The compiler asks for a file under several names.
          return null;
        }
      },
      writeFile: (_name, contents) => {
        binary = contents;
      },
      listFiles: () => [],
    },
  );
  return { ...result, binary };
}
