import achievement from 'quality-label/schemas/achievement.json' with { type: 'json' }

export const id: string = achievement.$id
