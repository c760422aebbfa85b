import Glibc
import SpiceCodecs

/// Likeness of two images in decibels; infinite if they are equal.
enum PSNR {
    static func of(_ one: PixelImage, _ other: PixelImage) -> Double {
        var sum = 0.0
        for index in one.pixels.indices where index % 4 != 3 {
            let difference = Double(one.pixels[index]) - Double(other.pixels[index])
            sum += difference * difference
        }
        return sum == 0 ? .infinity : 10 * log10(255 * 255 / (sum / Double(one.pixels.count * 3 / 4)))
    }
}
