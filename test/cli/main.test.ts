/** The program as a process: exit codes, and what goes to which stream. */
import { USAGE } from '../../src/cli/usage';
import { MODEL_FILE } from './files';
import { program as run, SLOW } from './program';

async function program(...argv: readonly string[]) {
  const { status, stdout, stderr } = await run(argv);
  return { status, stdout, stderr };
}

describe('the program ends with', () => {
  test(
    '0 and its result on stdout',
    async () => {
      expect(await program('check', MODEL_FILE)).toEqual({
        status: 0,
        stdout: 'Kế hoạch hợp lệ: 18 chỉ tiêu, 8 nhiệm vụ, 12 đơn vị, giai đoạn 2026 - 2030.\n',
        stderr: '',
      });
    },
    SLOW,
  );

  test(
    '1 and one line on stderr where the input has a problem',
    async () => {
      expect(await program('check', 'khong-co.json')).toEqual({
        status: 1,
        stdout: '',
        stderr: 'Tệp khong-co.json: Không có tệp này. Kiểm tra đường dẫn.\n',
      });
    },
    SLOW,
  );

  test(
    '2, what is wrong and the usage on stderr where it was called wrongly',
    async () => {
      expect(await program('nap')).toEqual({
        status: 2,
        stdout: '',
        stderr: `Không có lệnh “nap”.\n\n${USAGE}`,
      });
    },
    SLOW,
  );

  test(
    '0 and the usage on stdout where it was asked for',
    async () => {
      expect(await program('--help')).toEqual({ status: 0, stdout: USAGE, stderr: '' });
    },
    SLOW,
  );
});
