/** What a run tells: findings and problems, as plain serialisable data. Imports nothing, so every layer may speak of it. */
export {};
