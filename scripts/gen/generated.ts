/** What a generator yields: whole files of the repository, by path. */

export interface GeneratedFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** A generator reads the tree at `root` and yields the files that it owns. It throws where its sources contradict each other. */
export type Generator = (root: string) => Promise<readonly GeneratedFile[]>;
