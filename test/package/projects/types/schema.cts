import achievement = require('quality-label/schemas/achievement.json')
import qualityLabel = require('quality-label')

export const id: string = achievement.$id
export const verify: typeof qualityLabel.verify = qualityLabel.verify
