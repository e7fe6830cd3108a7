/** A thing that was asked for by id and is not there. */
export class NotFoundError extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`This ${what} is no longer there. It may have been deleted in another window.`);
    this.what = what;
  }
}

/** The thing was changed since it was read. */
export class ConflictError extends Error {
  readonly what: string;

  constructor(what: string) {
    super(
      `This ${what} was changed in another window meanwhile. Open it again to see the newer version, then repeat your change.`,
    );
    this.what = what;
  }
}

/** Well-formed input that is still not possible, with the field it belongs to. */
export class InvalidError extends Error {
  readonly field: string | null;

  constructor(message: string, field: string | null = null) {
    super(message);
    this.field = field;
  }
}

/** A file that cannot be read as what it claims to be. */
export class UnreadableFileError extends Error {
  readonly fileName: string;

  constructor(message: string, fileName: string) {
    super(message);
    this.fileName = fileName;
  }
}

/** Why the application cannot start, as a sentence for the coach. Nothing stored was changed. */
export class CannotStartError extends Error {}
