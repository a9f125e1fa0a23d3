/**
 * The manifest of a build: that of development with the address and the name of the build in place of its own.
 * Both come from one source, so that what is tried while it is developed is what is given out.
 */
import { escapeAttribute } from '../../src/host/file/xmlWrite';

/** Where `npm run start:excel` serves the add-in. */
export const DEVELOPMENT = 'https://localhost:3000';

/** Characters that Office takes as the name of an add-in. */
const LONGEST_NAME = 125;

export interface Build {
  /** Where the files of the build will stand: https, with or without a slash at its end. */
  readonly address?: string;
  /** What tells the build from others, behind the product's name; '' for the one that is given out. */
  readonly name?: string;
}

/** @throws Error for an address that Office would refuse, said so that it can be mended */
function checkedAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `ADDIN_URL is "${address}"; expected an https address without ? and #, e.g. https://kehoach.example.vn/addin`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** Each language's name with that of the build behind it. */
function named(xml: string, build: string): string {
  if (build === '') return xml;
  return xml.replace(/<DisplayName[\s\S]*?<\/DisplayName>/, (element) =>
    element.replace(/((?:DefaultValue|Value)=")([^"]*)"/g, (_, before: string, name: string) => {
      const longer = `${name} (${escapeAttribute(build)})`;
      if (longer.length > LONGEST_NAME) {
        throw new Error(
          `ADDIN_BUILD is "${build}"; expected a name that fits into ${LONGEST_NAME} characters`,
        );
      }
      return `${before}${longer}"`;
    }),
  );
}

/**
 * @param xml the manifest of development
 * @throws Error for an address or a name that Office would refuse
 */
export function manifestOf(xml: string, { address = DEVELOPMENT, name = '' }: Build): string {
  return named(xml.split(DEVELOPMENT).join(checkedAddress(address)), name);
}
