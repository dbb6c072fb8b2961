/** It stands in the entry itself, not in what that calls. */
export function isDirect({ access, entry }) {
    return access.declaration === entry.frame.declaration;
}
