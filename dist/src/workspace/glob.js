/** Globs that users quote: the shell's, expanded by globby. */
import { createRequire } from 'node:module';
/**
 * Absolute paths of files and directories on the real disk that a glob (with `/`) matches. Links to directories are not entered;
 * names that begin with `.` only match where the glob spells the dot; no ignore file is read. Errors are Node's.
 */
export function expandGlob(cwd, glob) {
    // Loaded on demand: 0.14 s that hardly any run needs.
    const { globbySync } = createRequire(import.meta.url)('globby');
    return globbySync(spellQuestionMark(glob), {
        cwd,
        absolute: true,
        onlyFiles: false,
        expandDirectories: false,
        followSymbolicLinks: false,
    });
}
/** globby takes a directory with no other mark than `?` for a literal name (is-glob issue 21): each is spelled as a class. */
function spellQuestionMark(glob) {
    return glob.replace(/\\.|\[[^\]]*\]|(^|\/)?\?(?!\()/gsu, (mark, start) => {
        if (mark.startsWith('\\') || mark.startsWith('['))
            return mark;
        return start === undefined ? '[^/]' : `${start}[^/.]`;
    });
}
