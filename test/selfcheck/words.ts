/** Words that both the page and the saved result use. */

/** The first line of every result: by it a sheet of an earlier run is known. */
export const RESULT_TITLE = 'TỰ KIỂM TRA – THEO DÕI CHỈ TIÊU';
