/** Why a file is not opened in the browser. */
export type FileFault =
  | 'file.empty'
  | 'file.tooLarge'
  | 'file.notZip'
  | 'file.encrypted'
  | 'file.oldFormat'
  | 'file.binaryFormat'
  | 'file.notWorkbook'
  | 'file.damaged'
  /** Its days are counted from 1904: all of its dates would be four years off. */
  | 'file.date1904'
  | 'csv'
  | 'pdf'
  | 'word'
  | 'picture'
  /** A workbook of another purpose: it can be opened to have a plan loaded into it. */
  | 'noPlan'
  /** Something else comes first: the open workbook is being saved, or what becomes of it is asked. */
  | 'busy'
  /** A later version of this program wrote it. */
  | 'newer'
  /** The browser cannot read it: it was moved, or is locked. */
  | 'unreadable'
  /** The part of the program that opens files did not come through. */
  | 'unloaded'
  /** A fault of the program. */
  | 'worker';
