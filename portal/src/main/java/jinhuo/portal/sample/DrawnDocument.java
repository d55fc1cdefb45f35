package jinhuo.portal.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Drawings that stand for licences and photos, without letters, so that no font is needed. */
final class DrawnDocument {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final Color PAPER = new Color(0xF7F3EA);
    private static final Color INK = new Color(0x9A948A);
    private static final Color SEAL = new Color(0xB8423A);

    private DrawnDocument() {}

    /**
     * A drawing as PNG.
     *
     * @param kind of a shop's document; what it does not know is drawn as the inside of a shop
     * @param seed the same one draws the same
     */
    static byte[] png(String kind, long seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        switch (kind) {
            case "business_licence", "food_permit" -> licence(pen, new Random(seed));
            case "shop_front" -> front(pen, new Random(seed));
            default -> inside(pen, new Random(seed));
        }
        pen.dispose();
        return encode(image);
    }

    private static void licence(Graphics2D pen, Random random) {
        fill(pen, PAPER, 0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xC9A24B));
        pen.setStroke(new BasicStroke(8));
        pen.drawRoundRect(20, 20, WIDTH - 40, HEIGHT - 40, 24, 24);
        pen.setColor(SEAL);
        pen.fillOval(WIDTH / 2 - 24, 40, 48, 48);
        fill(pen, INK.darker(), 200, 104, 240, 22);
        for (var y = 160; y < 400; y += 34) {
            fill(pen, INK, 80, y, 70, 10);
            fill(pen, INK, 170, y, 120 + random.nextInt(220), 10);
        }
        pen.setColor(SEAL);
        pen.setStroke(new BasicStroke(5));
        pen.drawOval(450, 320, 110, 110);
    }

    private static void front(Graphics2D pen, Random random) {
        fill(pen, new Color(0xDCE8EC), 0, 0, WIDTH, 330);
        fill(pen, new Color(0xCFC7B8), 0, 330, WIDTH, 150);
        fill(pen, calm(random), 90, 120, 460, 250);
        fill(pen, calm(random).darker(), 70, 90, 500, 60);
        fill(pen, PAPER, 180, 104, 280, 32);
        fill(pen, new Color(0x5D6B70), 270, 210, 100, 160);
        fill(pen, new Color(0xEAF2F4), 120, 200, 120, 90);
        fill(pen, new Color(0xEAF2F4), 400, 200, 120, 90);
    }

    private static void inside(Graphics2D pen, Random random) {
        fill(pen, PAPER, 0, 0, WIDTH, HEIGHT);
        for (var y = 60; y < 420; y += 90) {
            for (var x = 50; x < 580; x += 44) {
                var height = 36 + random.nextInt(30);
                fill(pen, calm(random), x, y + 70 - height, 34, height);
            }
            fill(pen, new Color(0x8B7355), 40, y + 70, 560, 10);
        }
    }

    private static Color calm(Random random) {
        return Color.getHSBColor(random.nextFloat(), 0.32f, 0.78f);
    }

    private static void fill(Graphics2D pen, Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
    }

    private static byte[] encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
