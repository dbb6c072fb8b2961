/** Functions that go through whatever they are given. */
/** Functions that print what they are given, by reflection: of fmt, log, log/slog, loggers of others by their methods, and dumpers. */
export const printers = /^(?:fmt|log|log\/slog)\.\w+$|\/(?:spew|litter|pp|pretty)\.\w+$|^go\.uber\.org\/zap\.(?:Any|Reflect)$|^reflect\.DeepEqual$|(?:^|\.)(?:Print|Debug|Info|Warn|Warning|Error|Fatal|Panic|Trace)(?:f|ln)?$/;
