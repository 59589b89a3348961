package io.github.thalweg.export.handout;

import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One page of a handout, A4.
///
/// @param title    of the whole
/// @param number   from 1
/// @param scenario that the file carries
record HandoutPage(String title, int number, List<Block> blocks, Scenario scenario) implements Printable {
    private static final Sheet A4 = Sheet.centimetres(21, 29.7, 144);
    private static final double LEFT = (A4.width() - Blocks.WIDTH) / 2;
    private static final double TOP = 50;
    private static final double ROOM = A4.height() - TOP - 56;

    HandoutPage {
        blocks = List.copyOf(blocks);
    }

    /// Breaks blocks into pages.
    static List<HandoutPage> pages(String title, List<Block> blocks, Scenario scenario) {
        var pages = new ArrayList<HandoutPage>();
        var page = new ArrayList<Block>();
        double used = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean ends = block instanceof Block.Break || used + together(blocks, i) > ROOM;
            if (ends && !page.isEmpty()) {
                pages.add(new HandoutPage(title, pages.size() + 1, page, scenario));
                page.clear();
                used = 0;
            }
            boolean nothing = block instanceof Block.Break || (page.isEmpty() && block instanceof Block.Gap);
            if (!nothing) {
                page.add(block);
                used += block.height();
            }
        }
        pages.add(new HandoutPage(title, pages.size() + 1, page, scenario));
        return pages;
    }

    /// The height of a block with what must not be on another page.
    private static double together(List<Block> blocks, int from) {
        double height = blocks.get(from).height();
        boolean open = blocks.get(from).leads();
        for (int i = from + 1; open && i < blocks.size(); i++) {
            height += blocks.get(i).height();
            open = blocks.get(i) instanceof Block.Gap;
        }
        return height;
    }

    @Override
    public Sheet sheet() {
        return A4;
    }

    @Override
    public void paint(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        g.translate(LEFT, TOP);
        for (Block block : blocks) {
            var own = (Graphics2D) g.create();
            block.paint(own);
            own.dispose();
            g.translate(0, block.height());
        }
        g.dispose();
        var foot = (Graphics2D) graphics.create();
        Texts.prepare(foot);
        Texts.left(
                foot, Messages.page(title, number), Fonts.REGULAR.at(8), new Color(0x5b6875), LEFT, A4.height() - 30);
        foot.dispose();
    }

    @Override
    public BufferedImage picture() {
        var image = new BufferedImage(A4.columns(), A4.rows(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(A4.scale(), A4.scale());
        paint(g);
        g.dispose();
        return image;
    }

    @Override
    public String description() {
        return blocks.stream().map(Block::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
