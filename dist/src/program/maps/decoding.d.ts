/** Where decoders fill values of a type: `json.Unmarshal(data, &v)`, `yaml.NewDecoder(r).Decode(&v)`, `func (v *T) UnmarshalYAML(…)`. */
import { type Program } from '../program.js';
import type { TrafficPlace } from './local-traffic.js';
/** Calls that may fill exported fields of a struct type, by itself or as a part of something else. */
export declare function decodingsOf(program: Program, pkg: string, name: string): readonly TrafficPlace[];
