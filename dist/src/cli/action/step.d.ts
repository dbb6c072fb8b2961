import { type Io } from '../io.js';
/** Runs the step as the inputs in `io.env` say; gives its exit code. `io.cwd` is the workspace. Never rejects. */
export declare function actionStep(io: Io): Promise<number>;
