/** Milliseconds before anything is shown: most runs are over by then. */
const patience = 500;
const stages = {
    read: (done, total) => `Reading Go files, ${done} of ${total}`,
    lint: (done, total) => `Checking, ${done} of ${total} rules done`,
    maps: (done, total) => `Looking for maps, ${done} of ${total} declarations`,
};
export class ProgressLine {
    #text = 'Looking for Go files';
    #spinner;
    #timer;
    /** Without `spin` nothing is ever shown. */
    constructor(spin) {
        if (spin === undefined)
            return;
        this.#timer = setTimeout(() => {
            this.#spinner = spin(this.#text);
        }, patience);
    }
    show({ stage, done, total }) {
        this.#text = stages[stage](done, total);
        if (this.#spinner !== undefined)
            this.#spinner.text = this.#text;
    }
    /** Clears the line. May be called again. */
    stop() {
        clearTimeout(this.#timer);
        this.#spinner?.stop();
        this.#spinner = undefined;
    }
}
