/** Records of a ZIP archive (PKWARE APPNOTE 6.3), as far as they are used here: no ZIP64, no encryption. */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;

export const STORED = 0;
export const DEFLATED = 8;

/** Names in UTF-8. */
export const UTF8_NAMES = 0x0800;
export const ENCRYPTED = 0x0001;
