/** The project's page; rule pages live below it. */
export const informationUri = 'https://github.com/go-maplint/go-maplint';
/** Page of one rule, for people. */
export function rulePage(id) {
    return `${informationUri}/blob/main/rules/${encodeURIComponent(id)}/README.md`;
}
