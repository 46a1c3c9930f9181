/** Time zones in which an office's days may be counted. */
export const mexicanZones = ['America/Mexico_City', 'America/Tijuana', 'America/Ciudad_Juarez', 'America/Hermosillo', 'America/Chihuahua', 'America/Mazatlan', 'America/Matamoros', 'America/Cancun'] as const;
