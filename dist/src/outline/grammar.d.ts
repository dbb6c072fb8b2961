/** Between two declarations. */
export declare const top: number;
/** The grammar's tables; a file's declarations each begin with the state `top`. */
export declare const grammar: import("./automaton.js").Tables;
