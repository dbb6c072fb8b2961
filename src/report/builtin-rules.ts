/** Metadata of the rule ids that findings carry although no rule reports them. */
import type { RuleMeta } from '../rule.js';

export const builtinRules: readonly RuleMeta[] = [
  {
    id: 'syntax',
    summary: 'A part of a file could not be read as Go',
    description:
      'The part named was left out: rules did not see it, so the absence of findings there proves nothing. ' +
      'Check whether the file compiles; where it does, please report the construct that go-maplint could not read.',
    severity: 'note',
    goVersions: 'all',
  },
  {
    id: 'suppression',
    summary: 'A suppression comment does not do what it says',
    description:
      'The comment gives no reason, names no rule that exists, or hides nothing. ' +
      'Where it was to hide a finding, that finding is reported too; correct the comment, or remove it.',
    severity: 'note',
    goVersions: 'all',
  },
  {
    id: 'internal-error',
    summary: 'go-maplint failed on this piece of code',
    description:
      'An error in go-maplint itself: a rule or an analysis gave up on the declaration named, the rest was checked. ' +
      'Please report it together with the declaration.',
    severity: 'error',
    goVersions: 'all',
  },
];
