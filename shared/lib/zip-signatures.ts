/** What the parts of a zip begin with, as numbers with their lowest byte first (APPNOTE.TXT, 4.3). */
export const LOCAL_FILE = 0x04034b50
export const CENTRAL_FILE = 0x02014b50
export const END_RECORD = 0x06054b50
