import { type Node } from '../../syntax/tree.js';
import type { ExprData } from './data.js';
import { type Reader } from './reader.js';
export declare function exprData(reader: Reader, node: Node): ExprData;
