/** The process: hands its arguments, streams and signals to `main` and takes over the exit code. Importing this runs the command. */
import './tiering.js';
