/**
 * Version of the rules in this folder. It is kept with every stored projection and printed on every report, and it
 * changes with any change that can alter a verdict, so that no formula ever changes silently.
 */
export const RULES_VERSION = '1.1';
